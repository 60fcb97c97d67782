package org.edustat.blackbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stands before a server of mail and lets letters pass one connection after another, until one at which it keeps what
 * the server says to itself: before the letter, or when the server has taken it.
 */
final class MailGate implements AutoCloseable {

    private static final String TAKEN = "354";
    private static final int PATIENCE_IN_MINUTES = 5;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private volatile int connections;
    private volatile int closedAt = Integer.MAX_VALUE;
    private volatile boolean within;
    private volatile CountDownLatch closed = new CountDownLatch(1);

    MailGate(int server) throws IOException {
        this.server = server;
        Thread porter = new Thread(this::letIn);
        porter.setDaemon(true);
        porter.start();
    }

    int port() {
        return door.getLocalPort();
    }

    /** The given letter from now on does not begin. */
    void closeBefore(int letter) {
        close(letter, false);
    }

    /** The server takes the given letter from now on, and the sender never hears of it. */
    void closeWithin(int letter) {
        close(letter, true);
    }

    void open() {
        close(Integer.MAX_VALUE, false);
    }

    private void close(int letter, boolean withinIt) {
        connections = 0;
        closedAt = letter;
        within = withinIt;
        closed = new CountDownLatch(1);
    }

    void awaitClosed() throws InterruptedException {
        if (!closed.await(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("no letter came to the gate");
        }
    }

    private void letIn() {
        try {
            while (true) {
                Socket sender = door.accept();
                connections++;
                if (connections == closedAt && !within) {
                    closed.countDown();
                } else {
                    pass(sender, connections == closedAt);
                }
            }
        } catch (IOException theTestIsOver) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Socket sender, boolean last) throws IOException {
        Socket receiver = new Socket(InetAddress.getLoopbackAddress(), server);
        Thread there = new Thread(() -> copy(sender, receiver, false));
        Thread back = new Thread(() -> copy(receiver, sender, last));
        there.setDaemon(true);
        back.setDaemon(true);
        there.start();
        back.start();
    }

    /** @param silent whether what follows the server's leave to send the letter is kept back */
    private void copy(Socket from, Socket to, boolean silent) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] bytes = new byte[8192];
            boolean kept = false;
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (kept) {
                    closed.countDown();
                    continue;
                }
                out.write(bytes, 0, read);
                out.flush();
                kept = silent && new String(bytes, 0, read, StandardCharsets.US_ASCII).contains(TAKEN);
            }
        } catch (IOException hungUp) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
