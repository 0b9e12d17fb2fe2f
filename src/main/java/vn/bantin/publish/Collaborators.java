package vn.bantin.publish;

/**
 * Whom publishing asks.
 *
 * @param hosting what becomes of the files of a site for whoever serves them
 * @param scanners look at what is about to leave
 * @param afterwards what is done once a release is recorded
 */
public record Collaborators(Hosting hosting, Scanner.Maker scanners, Afterwards afterwards) {}
