package vn.bantin.plan;

import vn.bantin.fingerprint.Fingerprint;

/**
 * All that a job's output depends on. Equal inputs, equal bytes; which part differs is the reason
 * to produce it again. {@link Fingerprint#NONE} stands where a part does not apply.
 *
 * @param template closure of its template, theme texts included
 * @param view the view record
 * @param source bytes of the documents or files that go into it
 * @param references what their relative links and pictures stand for, and the rest of the body's
 *     context
 */
public record Inputs(
        Fingerprint template, Fingerprint view, Fingerprint source, Fingerprint references) {}
