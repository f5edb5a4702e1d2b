package io.github.catalogue27k;

import io.github.catalogue27k.command.VerifyCommand;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the catalogue, or the command that the first word names: {@code verify content}. */
@SpringBootApplication
public class CatalogueApplication {
    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (!words.isEmpty() && words.get(0).equals(VerifyCommand.NAME)) {
            System.exit(VerifyCommand.run(words.subList(1, words.size()), System.out, System.err));
        }
        SpringApplication.run(CatalogueApplication.class, arguments);
    }
}
