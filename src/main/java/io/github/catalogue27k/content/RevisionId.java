package io.github.catalogue27k.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A short hash of content and code: the same files give the same id on every machine. */
final class RevisionId {
    private static final List<String> CODE = List.of(
            "classpath*:io/github/catalogue27k/**/*.class",
            "classpath*:templates/**/*.html",
            "classpath*:static/**/*.*");

    private RevisionId() {}

    static String of(List<SourceFile> files) {
        MessageDigest digest = sha256();
        files.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(file -> {
            digest.update(file.path().getBytes(StandardCharsets.UTF_8));
            digest.update(file.bytes());
        });
        digest.update(Code.HASH);
        return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    }

    /** Computed once, because code does not change while it runs. */
    private static final class Code {
        static final byte[] HASH = hash();

        private static byte[] hash() {
            MessageDigest digest = sha256();
            try {
                for (String pattern : CODE) {
                    Resource[] resources = new PathMatchingResourcePatternResolver().getResources(pattern);
                    Arrays.sort(resources, Comparator.comparing(Code::name));
                    for (Resource resource : resources) {
                        try (InputStream stream = resource.getInputStream()) {
                            digest.update(stream.readAllBytes());
                        }
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return digest.digest();
        }

        /** From the package on, because the folder of the build differs between machines. */
        private static String name(Resource resource) {
            try {
                String address = resource.getURL().toString();
                return address.replaceFirst(".*(/io/github/catalogue27k/|/templates/|/static/)", "$1");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
