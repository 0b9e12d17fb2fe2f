package vn.bantin.publish;

import java.util.function.Consumer;

/**
 * Whom publishing asks and tells.
 *
 * @param hosting what becomes of the files of a site for whoever serves them
 * @param scanners look at what is about to leave
 * @param announced is told what is to be done at the target, before anything is sent there; told
 *     again where somebody else has published meanwhile
 * @param afterwards what is done once a release is recorded
 */
public record Collaborators(
        Hosting hosting,
        Scanner.Maker scanners,
        Consumer<PublishPlan> announced,
        Afterwards afterwards) {}
