package org.edustat.normalisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.edustat.catalogue.Catalogue;
import org.edustat.catalogue.JobsFolder;
import org.edustat.concept.Attribution;
import org.edustat.concept.Cell;
import org.edustat.concept.CellAddress;
import org.edustat.concept.Document;
import org.edustat.concept.FileKind;
import org.edustat.concept.Filling;
import org.edustat.concept.Genre;
import org.edustat.concept.Grid;
import org.edustat.concept.Kind;
import org.edustat.concept.Label;
import org.edustat.concept.Measure;
import org.edustat.concept.Origin;
import org.edustat.concept.Outcome;
import org.edustat.concept.Passage;
import org.edustat.concept.Period;
import org.edustat.concept.Place;
import org.edustat.concept.Qualifier;
import org.edustat.concept.Quantity;
import org.edustat.concept.Slot;
import org.edustat.concept.Statement;
import org.edustat.concept.Submission;
import org.edustat.concept.Unit;

/** Small papers and statements for the tests of this room. */
final class Papers {

    static final Catalogue CATALOGUE = Catalogue.load(JobsFolder.ofWorkingDirectory());
    static final Normalisation NORMALISATION = new Normalisation(CATALOGUE);
    static final Submission SUBMISSION = new Submission(
            7, "a.txt", "0".repeat(64), 1, FileKind.TXT, LocalDate.of(2026, 11, 1), Outcome.RECEIVED, null);

    private Papers() {}

    /** A text file of the lines. */
    static Document text(String... lines) {
        List<Document.Part> passages = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            passages.add(new Passage(start, line, Passage.Role.BODY));
            start += line.length() + 1;
        }
        return new Document(FileKind.TXT, String.join("\n", lines), passages);
    }

    /** A workbook of one sheet; cells of a row parted by {@code |}. */
    static Document workbook(String sheet, String... rows) {
        List<Grid.Row> grid = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            List<Cell> cells = new ArrayList<>();
            String[] texts = rows[row].split("\\|");
            for (int column = 0; column < texts.length; column++) {
                cells.add(
                        new Cell(new CellAddress(row, column), Cell.Type.TEXT, texts[column], null, Cell.Style.PLAIN));
            }
            grid.add(new Grid.Row(row, false, cells));
        }
        return new Document(FileKind.XLSX, "", List.of(new Grid(sheet, 0, List.of(), grid)));
    }

    static Attribution paperOf(String code, String period, Genre genre) {
        Period told = Period.parse(period);
        return new Attribution(
                CATALOGUE.regions().find(code, told.workbookYear()).orElseThrow(), told, genre, null, "", List.of());
    }

    /** A statement; the slots as {@code slot=value}. */
    static Statement statement(Kind kind, Quantity quantity, String sentence, String... slots) {
        List<Filling> fillings = new ArrayList<>();
        for (String slot : slots) {
            String[] parts = slot.split("=", 2);
            fillings.add(new Filling(
                    Slot.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    parts[1],
                    new Label(sentence, Place.CLAUSE, ""),
                    "test"));
        }
        Origin origin = new Origin.InText(0, quantity.text().length(), quantity.text(), sentence);
        return new Statement(quantity, kind, false, List.of(), fillings, origin, null);
    }

    static Quantity quantity(String text, String number, String factor, Unit unit, Qualifier qualifier) {
        return new Quantity(
                text, new BigDecimal(number), null, new Measure("", new BigDecimal(factor), unit), qualifier);
    }

    static Quantity people(String text, String number) {
        return quantity(text, number, "1", Unit.PERSON, Qualifier.EXACT);
    }

    static Quantity percent(String text, String number, Qualifier qualifier) {
        return quantity(text, number, "1", Unit.PERCENT, qualifier);
    }
}
