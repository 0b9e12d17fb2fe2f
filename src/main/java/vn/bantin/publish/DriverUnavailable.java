package vn.bantin.publish;

import java.io.IOException;

/** What publishes by a driver cannot be loaded; nobody was asked anything. */
public final class DriverUnavailable extends IOException {
    private static final long serialVersionUID = 1L;

    private final String driver;

    /**
     * @param driver as site.yaml calls it
     * @param message one line for a person
     */
    public DriverUnavailable(String driver, String message, Throwable cause) {
        super(message, cause);
        this.driver = driver;
    }

    String driver() {
        return driver;
    }
}
