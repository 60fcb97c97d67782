package org.edustat.reading.fixed;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters and the ruled lines from one page of a PDF file. */
final class PdfPage extends PDFTextStripper {

    /** A sheet of paper holds a tenth of these characters and of these strokes; an attack would fill the memory. */
    private static final int GLYPHS = 50_000;

    private static final Set<String> PAINTING = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Ruling> path = new ArrayList<>();
    private final PDRectangle paper;
    private final boolean upright;
    private Point2D.Double pen = new Point2D.Double();
    private Point2D.Double begin = new Point2D.Double();

    private PdfPage(PDPage page) {
        this.paper = page.getCropBox();
        this.upright = page.getRotation() == 0;
    }

    /** @param number which page it is, from 0 */
    static Sheet read(PDDocument document, int number) throws IOException {
        PdfPage page = new PdfPage(document.getPage(number));
        page.setStartPage(number + 1);
        page.setEndPage(number + 1);
        page.writeText(document, Writer.nullWriter());
        return new Sheet(page.glyphs, page.upright ? page.rulings : List.of());
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String text = at.getUnicode();
        if (text != null && !text.isEmpty() && glyphs.size() < GLYPHS) {
            double size = Math.max(1, at.getFontSizeInPt());
            glyphs.add(new Glyph(text, at.getXDirAdj(), at.getYDirAdj(), at.getWidthDirAdj(), size));
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        double[] numbers = operands.stream()
                .filter(COSNumber.class::isInstance)
                .mapToDouble(operand -> ((COSNumber) operand).floatValue())
                .toArray();
        if (name.equals("re") && numbers.length == 4) {
            rectangle(numbers);
        } else if (name.equals("m") && numbers.length == 2) {
            pen = point(numbers[0], numbers[1]);
            begin = pen;
        } else if (name.equals("l") && numbers.length == 2) {
            lineTo(point(numbers[0], numbers[1]));
        } else if (name.equals("h")) {
            lineTo(begin);
        } else if (PAINTING.contains(name)) {
            rulings.addAll(rulings.size() < GLYPHS ? path : List.of());
            path.clear();
        } else if (name.equals("n")) {
            path.clear();
        }
        super.processOperator(operator, operands);
    }

    private void rectangle(double[] numbers) {
        Point2D.Double corner = point(numbers[0], numbers[1]);
        Point2D.Double across = point(numbers[0] + numbers[2], numbers[1]);
        Point2D.Double opposite = point(numbers[0] + numbers[2], numbers[1] + numbers[3]);
        Point2D.Double up = point(numbers[0], numbers[1] + numbers[3]);
        pen = corner;
        lineTo(across);
        lineTo(opposite);
        lineTo(up);
        lineTo(corner);
    }

    private void lineTo(Point2D.Double next) {
        if (path.size() < GLYPHS) {
            path.add(Ruling.between(pen.x, pen.y, next.x, next.y));
        }
        pen = next;
    }

    private Point2D.Double point(double x, double y) {
        Point2D.Float at = getGraphicsState().getCurrentTransformationMatrix().transformPoint((float) x, (float) y);
        return new Point2D.Double(at.x - paper.getLowerLeftX(), paper.getUpperRightY() - at.y);
    }
}
