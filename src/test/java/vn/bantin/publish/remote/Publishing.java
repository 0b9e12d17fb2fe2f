package vn.bantin.publish.remote;

/** For tests of servers, which need something that is published. */
public final class Publishing {
    private static final int HOUR = 1;

    private Publishing() {}

    /** Publishes a state of the site, as the engine does. */
    public static void to(FarEnd end, SmallSite site) throws Exception {
        by(end.newRun(), site);
    }

    /** Likewise, by a publisher who may get into trouble; ends it. */
    public static void by(Target target, SmallSite site) throws RemoteFailure {
        new Attempt(target, HOUR, 1).to(site);
    }
}
