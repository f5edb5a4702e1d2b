package io.github.catalogue27k.content;

/**
 * One file of content as it was read.
 *
 * @param path from the content folder: {@code standards/iso-iec-27001.md}
 * @param bytes as stored, not yet known to be text
 */
record SourceFile(String path, byte[] bytes) {
    String folder() {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The file's name without folder and ending: {@code iso-iec-27001}. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    }
}
