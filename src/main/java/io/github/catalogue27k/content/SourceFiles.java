package io.github.catalogue27k.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of content: in a folder, or in the jar. */
final class SourceFiles {
    private static final String IN_JAR = "content/";

    private SourceFiles() {}

    static List<SourceFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ContentException(List.of(new Problem(
                    folder.toString(),
                    1,
                    1,
                    Problem.Severity.ERROR,
                    "is not a folder",
                    "Point catalogue.content at a folder of content.")));
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<SourceFile> files = new ArrayList<>();
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isContent(name)) {
                    files.add(new SourceFile(name, Files.readAllBytes(path)));
                }
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<SourceFile> inJar() {
        try {
            List<SourceFile> files = new ArrayList<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + IN_JAR + "**/*.*")) {
                String address = resource.getURL().toString();
                String name = address.substring(address.lastIndexOf("/" + IN_JAR) + IN_JAR.length() + 1);
                if (isContent(name)) {
                    try (InputStream stream = resource.getInputStream()) {
                        files.add(new SourceFile(name, stream.readAllBytes()));
                    }
                }
            }
            files.sort(Comparator.comparing(SourceFile::path));
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Hidden files and the guide for curators are not content. */
    private static boolean isContent(String name) {
        return (name.contains("/") || name.endsWith(".yaml")) && !name.startsWith(".") && !name.contains("/.");
    }
}
