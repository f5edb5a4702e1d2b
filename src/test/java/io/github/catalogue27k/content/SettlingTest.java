package io.github.catalogue27k.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {
    private final Settling settling = new Settling(folder(10));

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        assertThat(settling.isToBeRead(folder(10))).isFalse();
    }

    @Test
    void aFileIsReadOnceWhenItHasStoppedGrowing() {
        assertThat(settling.isToBeRead(folder(0))).isFalse();
        assertThat(settling.isToBeRead(folder(20))).isFalse();
        assertThat(settling.isToBeRead(folder(20))).isTrue();
        assertThat(settling.isToBeRead(folder(20))).isFalse();
    }

    @Test
    void whatWasNotReadWholeIsReadAgain() {
        settling.forget();

        assertThat(settling.isToBeRead(folder(10))).isTrue();
    }

    private static Map<String, SourceFiles.Stamp> folder(long size) {
        return Map.of("standards/iso-iec-27001.md", new SourceFiles.Stamp(FileTime.fromMillis(size), size));
    }
}
