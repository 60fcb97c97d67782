package org.edustat.ledger.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import org.edustat.concept.Finding;
import org.edustat.concept.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is unpacked from blocks equals what was packed into them. */
class BlocksTest {

    private static final int TRIES = 200;

    /** Words of one form, with the form. */
    record Bulk<T>(Form<T> form, List<T> words) {

        static <T> Arbitrary<Bulk<T>> of(Form<T> form, Arbitrary<T> words) {
            return words.list().ofMaxSize(8).map(list -> new Bulk<>(form, twice(list)));
        }

        /** Repeats, because what was written before is written in another way. */
        private static <T> List<T> twice(List<T> list) {
            List<T> both = new ArrayList<>(list);
            both.addAll(list);
            return both;
        }

        List<T> packedAndUnpacked() {
            return unpack(pack(form, words), form);
        }
    }

    @Provide
    Arbitrary<Bulk<?>> bulk() {
        return Arbitraries.oneOf(
                Bulk.of(Forms.ATTRIBUTION, Words.attribution()),
                Bulk.of(Forms.ENTRY, Words.entry()),
                Bulk.of(Forms.SCHOOL_SUM, Words.schoolSum()),
                Bulk.of(Forms.CLAIM, Words.claim()),
                Bulk.of(Forms.FINDING, Words.finding()),
                Bulk.of(Forms.FIGURE, Words.figure()),
                Bulk.of(Forms.VERDICT, Words.verdict()),
                Bulk.of(Forms.NUMBER, Arbitraries.longs()));
    }

    @Property(tries = TRIES)
    void everyWordComesBackAsItWas(@ForAll("bulk") Bulk<?> bulk) {
        assertThat(bulk.packedAndUnpacked()).isEqualTo(bulk.words());
    }

    @Property(tries = TRIES)
    void theSameWordsGiveTheSameBytes(@ForAll("bulk") Bulk<?> bulk) {
        assertThat(bytes(bulk)).isDeepEqualTo(bytes(bulk));
    }

    @Test
    void noWordsMakeNoBlock() {
        assertThat(pack(Forms.NUMBER, List.of())).isEmpty();
    }

    @Test
    void manyWordsAreSplitAndKeepTheirOrder() {
        List<Long> numbers = new ArrayList<>();
        for (long i = 0; i < 1_234; i++) {
            numbers.add(i * i);
        }

        List<Block> blocks = pack(Forms.NUMBER, numbers);

        assertThat(blocks).extracting(Block::place).containsExactly(0, 1);
        assertThat(unpack(blocks, Forms.NUMBER)).isEqualTo(numbers);
    }

    @Test
    void longWordsCloseABlockEarly() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            findings.add(Finding.about("表.xlsx", "reading.odd", Severity.NOTE, "长".repeat(100_000) + i));
        }

        List<Block> blocks = pack(Forms.FINDING, findings);

        assertThat(blocks).hasSizeGreaterThan(5);
        assertThat(unpack(blocks, Forms.FINDING)).isEqualTo(findings);
    }

    @Test
    void whatStandsTwiceIsStoredOnce() {
        String quotation = "全市共有小学在校生三万七千人";
        List<Finding> findings =
                Collections.nCopies(100, Finding.about("表.xlsx", "reading.odd", Severity.NOTE, quotation));

        assertThat(pack(Forms.FINDING, findings).get(0).bytes()).hasSizeLessThan(200);
    }

    @Test
    void aBlockOfALaterVersionIsRefused() {
        byte[] block = pack(Forms.NUMBER, List.of(1L)).get(0).bytes();
        block[0]++;

        assertThatThrownBy(() -> new Blocks<>(Forms.NUMBER).unpack(block))
                .isInstanceOf(UnreadableBlockException.class)
                .hasMessageContaining("another version");
    }

    @Test
    void aDamagedBlockIsRefused() {
        byte[] block = pack(Forms.NUMBER, List.of(1L, 2L, 3L)).get(0).bytes();
        byte[] flipped = block.clone();
        flipped[block.length - 1] ^= 1;

        assertThatThrownBy(() -> new Blocks<>(Forms.NUMBER).unpack(flipped))
                .isInstanceOf(UnreadableBlockException.class);
        for (int length = 0; length < block.length; length++) {
            byte[] cut = Arrays.copyOf(block, length);
            assertThatThrownBy(() -> new Blocks<>(Forms.NUMBER).unpack(cut))
                    .isInstanceOf(UnreadableBlockException.class);
        }
    }

    @Test
    void aBlockReadInAnotherFormIsRefused() {
        byte[] block = pack(Forms.NUMBER, List.of(5L, 6L)).get(0).bytes();

        assertThatThrownBy(() -> new Blocks<>(Forms.CLAIM).unpack(block)).isInstanceOf(UnreadableBlockException.class);
    }

    private static <T> byte[][] bytes(Bulk<T> bulk) {
        return pack(bulk.form(), bulk.words()).stream().map(Block::bytes).toArray(byte[][]::new);
    }

    private static <T> List<Block> pack(Form<T> form, List<T> words) {
        List<Block> blocks = new ArrayList<>();
        new Blocks<>(form).pack(words, blocks::add);
        return blocks;
    }

    private static <T> List<T> unpack(List<Block> blocks, Form<T> form) {
        return blocks.stream()
                .flatMap(block -> new Blocks<>(form).unpack(block.bytes()).stream())
                .toList();
    }
}
