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

    /** Something that happens meanwhile. */
    public interface Meanwhile {
        void happen() throws Exception;
    }

    /**
     * By somebody who holds no lock, and to whom something happens before he shows the release to
     * readers.
     */
    public static void interrupted(Target target, SmallSite site, Meanwhile meanwhile)
            throws Exception {
        try (target) {
            Change change = SmallRecord.parse(target.record()).changeTo(site);
            Staging staging = target.begin(change);
            for (ReleaseFile file : change.puts()) {
                staging.put(file, file.content().read());
            }
            meanwhile.happen();
            staging.show();
        }
    }
}
