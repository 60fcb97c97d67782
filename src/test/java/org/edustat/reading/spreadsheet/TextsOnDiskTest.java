package org.edustat.reading.spreadsheet;

import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextsOnDiskTest {

    private static final int COUNT = 50_000;

    @Test
    void everyTextIsFoundInAnyOrder() {
        TextsOnDisk texts = new TextsOnDisk();
        for (int index = 0; index < COUNT; index++) {
            texts.add(text(index));
        }
        texts.complete();

        assertThat(texts.size()).isEqualTo(COUNT);
        new Random(1)
                .ints(COUNT, 0, COUNT)
                .forEach(index -> assertThat(texts.get(index)).isEqualTo(text(index)));
        assertThat(texts.get(COUNT - 1)).isEqualTo(text(COUNT - 1));
    }

    @Test
    void beyondTheLastThereIsNone() {
        TextsOnDisk texts = new TextsOnDisk();
        texts.add("小学");
        texts.complete();

        assertThat(texts.get(0)).isEqualTo("小学");
        assertThatThrownBy(() -> texts.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> texts.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** Empty ones, long ones, and halves of characters, as a file may hold them. */
    private static String text(int index) {
        return index % 7 == 0 ? "" : "第%d小学𠀀\uD800".formatted(index).repeat(index % 5 + 1);
    }
}
