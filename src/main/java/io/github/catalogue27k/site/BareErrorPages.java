package io.github.catalogue27k.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers the requests that Tomcat refuses before any filter, such as a malformed address, with the site's headers and a
 * page that needs nothing else.
 */
class BareErrorPages extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.HEADERS.forEach(response::setHeader);
        boolean program = ForPrograms.isAsked(request.getRequestURI(), request.getHeader("Accept"));
        response.setContentType(program ? "application/problem+json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getReporter().write(program ? problem(status) : page(status));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // The visitor has left; there is nobody to tell.
        }
    }

    private static String problem(int status) {
        return "{\"detail\":\"This request cannot be read.\",\"status\":%d,\"title\":\"Error %d\"}\n"
                .formatted(status, status);
    }

    private static String page(int status) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Error %d · 27k Catalogue</title></head>
                <body><h1>Error %d</h1><p>This request cannot be read. <a href="/">Go to the catalogue</a>.</p></body></html>
                """.formatted(status, status);
    }
}
