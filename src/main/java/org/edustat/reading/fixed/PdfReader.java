package org.edustat.reading.fixed;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.edustat.concept.FileKind;
import org.edustat.reading.Read;
import org.edustat.reading.UnreadableFileException;

/** Reads a PDF file: paragraphs and ruled tables, page by page. What is a picture cannot be read. */
public final class PdfReader {

    /** No bureau's paper is longer. */
    private static final int PAGES = 5000;

    public Read read(Path original, String path) throws IOException, UnreadableFileException {
        try (PDDocument file = Loader.loadPDF(original.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return read(file);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFileException("reading.encrypted");
        } catch (RuntimeException broken) {
            // the library tells a broken structure by any of a dozen kinds of exception
            throw new IOException("a PDF file with a broken structure", broken);
        }
    }

    private static Read read(PDDocument file) throws IOException, UnreadableFileException {
        if (file.getNumberOfPages() > PAGES) {
            throw new UnreadableFileException("reading.too_large");
        }
        Pages pages = new Pages();
        for (int page = 0; page < file.getNumberOfPages(); page++) {
            pages.add(PdfPage.read(file, page));
        }
        return pages.read(FileKind.PDF);
    }
}
