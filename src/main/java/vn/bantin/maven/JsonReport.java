package vn.bantin.maven;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The fields of one goal's report. */
interface JsonReport {
    /** Into an object that is open, and stays open. */
    void write(JsonGenerator json) throws IOException;
}
