package nl.kwalgraaf.serve.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The style sheet and scripts of the pages. */
final class AssetsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Assets.Asset> asset = Assets.at(request.getServletPath() + request.getPathInfo());
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.get().mediaType());
        response.setContentLength(asset.get().bytes().length);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(asset.get().bytes());
    }
}
