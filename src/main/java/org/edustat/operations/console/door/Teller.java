package org.edustat.operations.console.door;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.ObjectMapper;

/**
 * Sends what a command says as it says it. Who asked and has gone away since does not keep the command from its end.
 */
final class Teller {

    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutputStream wire;
    private boolean gone;

    Teller(OutputStream wire) {
        this.wire = wire;
    }

    PrintWriter out() {
        return new PrintWriter(new Lines(text -> new Said(text, null, null)), true);
    }

    PrintWriter err() {
        return new PrintWriter(new Lines(text -> new Said(null, text, null)), true);
    }

    synchronized void tell(Said piece) {
        if (gone) {
            return;
        }
        try {
            wire.write((JSON.writeValueAsString(piece) + "\n").getBytes(StandardCharsets.UTF_8));
            wire.flush();
        } catch (IOException broken) {
            LOG.info("who asked for a command has gone away");
            gone = true;
        }
    }

    /** Keeps what is written until it is flushed. */
    private final class Lines extends Writer {

        private final Function<String, Said> piece;
        private final StringBuilder waiting = new StringBuilder();

        Lines(Function<String, Said> piece) {
            this.piece = piece;
        }

        @Override
        public void write(char[] signs, int from, int count) {
            synchronized (waiting) {
                waiting.append(signs, from, count);
            }
        }

        @Override
        public void flush() {
            String text;
            synchronized (waiting) {
                text = waiting.toString();
                waiting.setLength(0);
            }
            if (!text.isEmpty()) {
                tell(piece.apply(text));
            }
        }

        @Override
        public void close() {
            flush();
        }
    }
}
