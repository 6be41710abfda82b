package nl.kwalgraaf.serve;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes an address of the dataset with a slash at its end for the one without: clients write either. */
final class TrailingSlash extends Handler.Wrapper {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        String path = uri.getPath();
        if (path != null && path.startsWith(Endpoint.DATASET_PATH + "/") && path.endsWith("/")) {
            HttpURI without = HttpURI.build(uri, path.replaceFirst("/+$", ""), uri.getParam(), uri.getQuery());
            return super.handle(Request.serveAs(request, without), response, callback);
        }
        return super.handle(request, response, callback);
    }
}
