package org.edustat.reading.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * One XML part of an office file, walked from element to element. Elements are known by their local names, so that both
 * editions of the norm and any prefix are read alike; extensions and fallbacks are stepped over. A part with a document
 * type is refused: no office program writes one, and entities are how XML attacks.
 */
public final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader2 xml;

    XmlPart(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            this.xml = (XMLStreamReader2) FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException broken) {
            throw reason(broken);
        }
    }

    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // a fault shows where it is met, as a checked exception
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** Goes to the next opening tag; false at the end of the part. */
    public boolean nextElement() throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next opening or closing tag or text; {@link XMLStreamConstants} says which. */
    public int next() throws IOException {
        int event = advance();
        while (event == XMLStreamConstants.START_ELEMENT && aside(name())) {
            skip();
            event = advance();
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new IOException("a document type in an office file");
        }
        return event;
    }

    private static boolean aside(String name) {
        return name.equals("extLst") || name.equals("Fallback");
    }

    public boolean at(String name) {
        return xml.getLocalName().equals(name);
    }

    /** The local name of the tag. */
    public String name() {
        return xml.getLocalName();
    }

    /** The characters of the text. */
    public String text() {
        return xml.getText();
    }

    /** An attribute by its local name, else the other word. */
    public String attribute(String name, String otherwise) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index);
            }
        }
        return otherwise;
    }

    /** An attribute that has a namespace of its own, as {@code r:id} has, else the other word. */
    public String linkAttribute(String name, String otherwise) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            String space = xml.getAttributeNamespace(index);
            if (xml.getAttributeLocalName(index).equals(name) && space != null && !space.isEmpty()) {
                return xml.getAttributeValue(index);
            }
        }
        return otherwise;
    }

    /** A yes or no as the norm writes it. */
    public boolean flag(String name, boolean otherwise) {
        String value = attribute(name, otherwise ? "1" : "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    public int number(String name, int otherwise) throws IOException {
        String value = attribute(name, "").strip();
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException broken) {
            throw new IOException("'%s' is no number".formatted(value), broken);
        }
    }

    /** The characters up to the closing tag, those of inner elements included. */
    public String innerText() throws IOException {
        Pieces inner = new Pieces();
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                inner.add(text());
            }
        }
        return inner.joined();
    }

    /** Goes to the closing tag of the element. */
    public void skip() throws IOException {
        try {
            xml.skipElement();
        } catch (XMLStreamException broken) {
            throw reason(broken);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException broken) {
            throw reason(broken);
        } finally {
            bytes.close();
        }
    }

    private int advance() throws IOException {
        try {
            return xml.next();
        } catch (XMLStreamException broken) {
            throw reason(broken);
        } catch (NoSuchElementException end) {
            throw new IOException("an office file breaks off", end);
        }
    }

    /** The scanner wraps what the stream beneath it has to say. */
    private static IOException reason(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException beneath
                ? beneath
                : new IOException("an office file is not well formed", broken);
    }
}
