package nl.kwalgraaf.serve.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Refuses request bodies above a size, whether their length is stated or found while reading. */
public final class BodyLimit implements Filter {
    private final long limit;

    public BodyLimit(long limit) {
        this.limit = limit;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        if (request.getContentLengthLong() > limit) {
            tooLarge(response);
            return;
        }
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            // A small body could unfold into a very large one.
            new Refusal(415, "A request body is taken as it is, not compressed.").send(response);
            return;
        }
        if (!readForm(request, response)) {
            return;
        }
        chain.doFilter(new Counted(request), response);
    }

    /** Reads a form here, where a failure can still be told apart; the servlet container keeps its parameters. */
    private boolean readForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException unreadable) {
            if (String.valueOf(unreadable.getMessage()).toLowerCase(Locale.ROOT).contains("large")
                    || String.valueOf(unreadable.getCause())
                            .toLowerCase(Locale.ROOT)
                            .contains("large")) {
                tooLarge(response);
            } else {
                new Refusal(400, "The parameters of this request cannot be read: are they UTF-8?").send(response);
            }
            return false;
        }
    }

    private void tooLarge(HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        new Refusal(413, message()).send(response);
    }

    private String message() {
        return "The request body is larger than the " + limit + " bytes this endpoint takes.";
    }

    private final class Counted extends HttpServletRequestWrapper {
        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }
    }

    private final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private long read;

        CountedStream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int oneByte = body.read();
            count(oneByte < 0 ? 0 : 1);
            return oneByte;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            int count = body.read(bytes, from, most);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw new Refusal(413, message());
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
