package io.github.catalogue27k.command;

import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the site in the same container whether it is ready; exit code 0 says yes. For images without curl. */
public final class HealthProbe {
    private HealthProbe() {}

    public static void main(String[] arguments) throws Exception {
        String address = arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080/actuator/health/readiness";
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(3_000);
        connection.setReadTimeout(3_000);
        System.exit(connection.getResponseCode() == 200 ? 0 : 1);
    }
}
