package io.github.catalogue27k.content;

import java.util.Map;

/** Tells when a folder has changed and come to rest: a file that is still being written is not to be read. */
final class Settling {
    private Map<String, SourceFiles.Stamp> read;
    private Map<String, SourceFiles.Stamp> last;

    Settling(Map<String, SourceFiles.Stamp> read) {
        this.read = read;
        this.last = read;
    }

    /** Whether what is there now differs from what was read, and is what was there when this was last asked. */
    boolean isToBeRead(Map<String, SourceFiles.Stamp> now) {
        boolean rests = now.equals(last);
        last = now;
        if (!rests || now.equals(read)) {
            return false;
        }
        read = now;
        return true;
    }

    /** What was read last was not whole. */
    void forget() {
        read = Map.of();
    }
}
