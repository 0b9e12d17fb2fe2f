package vn.bantin.publish.git;

import java.io.InputStream;
import java.io.OutputStream;

/** A process that hands on to another what it does not do in its own way. */
abstract class OtherProcess extends Process {
    final Process process;

    OtherProcess(Process process) {
        this.process = process;
    }

    @Override
    public InputStream getInputStream() {
        return process.getInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return process.getErrorStream();
    }

    @Override
    public OutputStream getOutputStream() {
        return process.getOutputStream();
    }

    @Override
    public final int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public final int exitValue() {
        return process.exitValue();
    }

    @Override
    public void destroy() {
        process.destroy();
    }
}
