import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Waits until the site is ready and then asks for one page of each kind, a few times. */
class Train {
    private static final String[] PAGES = {
        "/", "/standards", "/standards/iso-iec-27001", "/standards/iso-iec-27002/2013", "/standards/iso-iec-27033",
        "/topics", "/topics/privacy", "/about", "/search?q=27005", "/search?q=incident+response", "/nothing",
        "/api/v1/standards", "/api/v1/standards/iso-iec-27001", "/api/v1/resolve?q=ISO+27001:2013"
    };

    public static void main(String[] arguments) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        URI ready = URI.create(arguments[0] + "/actuator/health/readiness");
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!answers(client, ready)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("not ready after two minutes: " + ready);
            }
            Thread.sleep(200);
        }
        for (int round = 0; round < 3; round++) {
            for (String page : PAGES) {
                client.send(HttpRequest.newBuilder(URI.create(arguments[0] + page)).build(), BodyHandlers.discarding());
            }
        }
    }

    private static boolean answers(HttpClient client, URI ready) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (java.io.IOException notYet) {
            return false;
        }
    }
}
