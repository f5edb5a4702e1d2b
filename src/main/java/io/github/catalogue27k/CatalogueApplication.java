package io.github.catalogue27k;

import io.github.catalogue27k.command.Command;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the catalogue, or the command that the first word names: {@code verify content}. */
@SpringBootApplication
public class CatalogueApplication {
    public static void main(String[] arguments) {
        Command.run(List.of(arguments), System.out, System.err).ifPresent(System::exit);
        SpringApplication.run(CatalogueApplication.class, arguments);
    }
}
