package io.github.catalogue27k.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                String name = name(folder, path);
                if (isContent(name)) {
                    files.add(new SourceFile(name, Files.readAllBytes(path)));
                }
            }
            return files;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What changes when a file is saved. */
    record Stamp(FileTime modified, long size) {}

    /** The stamps of all files of content, by path; none where the folder is none. */
    static Map<String, Stamp> stamps(Path folder) {
        Map<String, Stamp> stamps = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return stamps;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = name(folder, path);
                if (isContent(name)) {
                    stamps.put(name, new Stamp(Files.getLastModifiedTime(path), Files.size(path)));
                }
            }
            return stamps;
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

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Hidden files and the guide for curators are not content. */
    private static boolean isContent(String name) {
        return (name.contains("/") || name.endsWith(".yaml")) && !name.startsWith(".") && !name.contains("/.");
    }
}
