package org.edustat.ledger.block;

import java.util.function.Function;

import org.edustat.concept.Attribution;
import org.edustat.concept.Claim;
import org.edustat.concept.Figure;
import org.edustat.concept.Finding;
import org.edustat.concept.Promise;
import org.edustat.concept.SchoolSum;
import org.edustat.concept.Total;
import org.edustat.concept.Verdict;
import org.edustat.ledger.Entry;

/** The forms of the words that the ledger keeps in bulk. */
public final class Forms {

    public static final Form<Attribution> ATTRIBUTION = form(AttributionForm::write, AttributionForm::read);
    public static final Form<Entry> ENTRY = form(EntryForm::write, EntryForm::read);
    public static final Form<Claim> CLAIM = form(ClaimForm::write, ClaimForm::read);
    public static final Form<SchoolSum> SCHOOL_SUM = form(SchoolSumForm::write, SchoolSumForm::read);
    public static final Form<Promise> PROMISE = form(PromiseForm::write, PromiseForm::read);
    public static final Form<Finding> FINDING = form(FindingForm::write, FindingForm::read);
    public static final Form<Figure> FIGURE = form(FigureForm::write, FigureForm::read);
    public static final Form<Total> TOTAL = form(TotalForm::write, TotalForm::read);
    public static final Form<Verdict> VERDICT = form(FigureForm::writeVerdict, FigureForm::readVerdict);

    /** A code. */
    public static final Form<String> TEXT = form(BlockWriter::text, BlockReader::text);

    /** A number of the ledger. */
    public static final Form<Long> NUMBER = form(BlockWriter::number, BlockReader::number);

    private Forms() {}

    static <T> Form<T> form(BlockWriter.InFull<T> write, Function<BlockReader, T> read) {
        return new Form<>() {

            @Override
            public void write(BlockWriter out, T word) {
                write.write(out, word);
            }

            @Override
            public T read(BlockReader in) {
                return read.apply(in);
            }
        };
    }
}
