package vn.bantin.content;

import vn.bantin.diagnostic.Fault;

/**
 * Ends the work on a body that goes beyond a limit. Never leaves {@link BodyRenderer}, which turns
 * it into a diagnostic; an exception only because it has to come up through flexmark.
 */
@SuppressWarnings("serial")
final class Refusal extends RuntimeException {
    private final Fault fault;
    private final int offset;
    private final String[] arguments;

    /**
     * @param offset of the place in the body, 0-based, in UTF-16 units
     * @param arguments of the fault's texts
     */
    Refusal(Fault fault, int offset, String... arguments) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.offset = offset;
        this.arguments = arguments.clone();
    }

    void tell(Findings findings) {
        findings.addLine(fault, offset, arguments);
    }
}
