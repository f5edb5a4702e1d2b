package io.github.catalogue27k;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the catalogue. */
@SpringBootApplication
public class CatalogueApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(CatalogueApplication.class, arguments);
    }
}
