package nl.kwalgraaf.serve;

import nl.kwalgraaf.serve.guard.Refusal;
import nl.kwalgraaf.serve.pages.PeoplePages;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is said where no servlet of ours refused: a sentence, without addresses and names of classes of the server. */
final class PlainErrors extends ErrorHandler {
    static final String MISTAKE = "The server made a mistake; what it was is in its log.";

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        if (cause instanceof HttpException) {
            // Where the next request begins is not known, and Jetty reads none.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        new Refusal(code, sentence(code, message, cause)).send(response, callback);
    }

    private static String sentence(int code, String message, Throwable cause) {
        if (code == HttpStatus.NOT_FOUND_404) {
            return PeoplePages.NOTHING;
        }
        if (code == HttpStatus.INTERNAL_SERVER_ERROR_500 && cause != null) {
            return MISTAKE;
        }
        return message == null || message.isBlank() ? HttpStatus.getMessage(code) + "." : message;
    }
}
