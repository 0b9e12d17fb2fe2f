package vn.bantin.publish.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import vn.bantin.publish.git.ProgramSessions.Programs;

/** A line to Git's programs, which numbers the pieces that go over it, either way. */
final class Line implements Programs {
    private static final int PIECE = 512;

    private final List<Process> open = new CopyOnWriteArrayList<>();
    private Cut cut = Cut.BEFORE;
    private int at;
    private int pieces;

    /**
     * @param number of the piece, from 1; 0: nothing happens
     */
    synchronized void trouble(Cut kind, int number) {
        cut = kind;
        at = number;
        pieces = 0;
    }

    synchronized int pieces() {
        return pieces;
    }

    private synchronized boolean meets() {
        pieces++;
        return pieces == at;
    }

    @Override
    public Process start(String command, Map<String, String> environment) throws IOException {
        Process program = OF_THIS_MACHINE.start(command, environment);
        open.add(program);
        return new LinedProcess(program, new Wire(program));
    }

    /** Waits until no program does anything any more. */
    void settle() throws IOException {
        try {
            for (Process program : open) {
                if (!program.waitFor(20, TimeUnit.SECONDS)) {
                    throw new IOException("a program was left running: " + program.info());
                }
                open.remove(program);
            }
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    /** Between one program and who talks to it. */
    private final class Wire {
        private final InputStream in;
        private final OutputStream out;
        private final Process program;
        private boolean broken;
        private boolean silent;

        Wire(Process program) {
            this.program = program;
            this.in = program.getInputStream();
            this.out = program.getOutputStream();
        }

        void write(byte[] bytes, int offset, int length) throws IOException {
            for (int from = 0; from < length && !silent; from += PIECE) {
                if (broken) {
                    throw new IOException("Broken pipe");
                }
                int piece = Math.min(PIECE, length - from);
                boolean met = meets();
                silent = met && cut == Cut.SILENCE;
                out.write(bytes, offset + from, met ? passes(piece) : piece);
                if (met && !silent) {
                    hangUp();
                }
            }
        }

        int read(byte[] bytes, int offset, int length) throws IOException {
            if (silent) {
                return hearNothing();
            }
            int piece = broken ? -1 : in.read(bytes, offset, Math.min(length, PIECE));
            if (piece < 0 || !meets()) {
                return piece;
            } else if (cut == Cut.SILENCE) {
                silent = true;
                return hearNothing();
            }
            hangUp();
            return passes(piece) > 0 ? passes(piece) : -1;
        }

        private int passes(int length) {
            return switch (cut) {
                case BEFORE, SILENCE -> 0;
                case WITHIN -> length / 2;
                case AFTER -> length;
            };
        }

        private int hearNothing() throws IOException {
            try {
                program.waitFor();
                return -1;
            } catch (InterruptedException stop) {
                throw new IOException(stop);
            }
        }

        private void hangUp() throws IOException {
            broken = true;
            in.close();
            try {
                out.close();
            } catch (IOException gone) {
                // So is the other end.
            }
        }

        /** Nobody hears of it where nothing comes through. */
        void close() throws IOException {
            if (!silent) {
                out.close();
            }
        }
    }

    /** Seen from the near end of the line. */
    private static final class LinedProcess extends Process {
        private final Process program;
        private final Wire wire;

        LinedProcess(Process program, Wire wire) {
            this.program = program;
            this.wire = wire;
        }

        @Override
        public InputStream getInputStream() {
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return wire.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    return wire.read(bytes, offset, length);
                }
            };
        }

        @Override
        public OutputStream getOutputStream() {
            return new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    wire.write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    wire.write(bytes, offset, length);
                }

                @Override
                public void flush() throws IOException {
                    wire.out.flush();
                }

                @Override
                public void close() throws IOException {
                    wire.close();
                }
            };
        }

        @Override
        public InputStream getErrorStream() {
            return program.getErrorStream();
        }

        @Override
        public int waitFor() throws InterruptedException {
            return program.waitFor();
        }

        @Override
        public boolean waitFor(long time, TimeUnit unit) throws InterruptedException {
            return program.waitFor(time, unit);
        }

        @Override
        public int exitValue() {
            return program.exitValue();
        }

        @Override
        public void destroy() {
            program.destroy();
        }

        @Override
        public Process destroyForcibly() {
            return program.destroyForcibly();
        }

        @Override
        public ProcessHandle toHandle() {
            return program.toHandle();
        }
    }
}
