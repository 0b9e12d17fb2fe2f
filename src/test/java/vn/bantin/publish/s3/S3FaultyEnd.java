package vn.bantin.publish.s3;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.bantin.publish.inplace.InPlaceTarget;
import vn.bantin.publish.remote.FaultyEnd;
import vn.bantin.publish.remote.Hitch;
import vn.bantin.publish.remote.RemoteFailure;
import vn.bantin.publish.remote.Target;

/** A bucket whose publishers reach it through a line of their own, which does one thing wrong. */
final class S3FaultyEnd extends S3FarEnd implements FaultyEnd<Hitch> {
    private Optional<BadLine> last = Optional.empty();

    S3FaultyEnd(S3Server server) throws RemoteFailure {
        super(server);
    }

    @Override
    public Target newRun(Hitch kind, int at) throws IOException {
        closeLast();
        OneHitch hitch = new OneHitch(kind, at);
        BadLine line = new BadLine(server().endpoint(), hitch);
        last = Optional.of(line);
        Patience patience = kind == Hitch.TIME_OUT ? Publishers.HASTY : Patience.USUAL;
        return new InPlaceTarget(
                new MortalFiles(Publishers.files(line.address(), prefix(), patience), hitch));
    }

    @Override
    public int operations() {
        return last.map(line -> line.requests().size()).orElse(0);
    }

    @Override
    public String operation(int at) {
        List<String> requests = last.map(BadLine::requests).orElse(List.of());
        return "request " + at + (at <= requests.size() ? ", " + requests.get(at - 1) : "");
    }

    @Override
    public void close() throws IOException {
        closeLast();
        super.close();
    }

    private void closeLast() throws IOException {
        if (last.isPresent()) {
            last.get().close();
        }
    }
}
