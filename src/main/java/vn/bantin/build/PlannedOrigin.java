package vn.bantin.build;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bantin.check.Manuscript;
import vn.bantin.check.PageOrigin;
import vn.bantin.content.Outline;
import vn.bantin.diagnostic.Position;
import vn.bantin.path.OutputPath;
import vn.bantin.plan.CopyJob;
import vn.bantin.plan.Job;
import vn.bantin.plan.PageJob;
import vn.bantin.plan.PictureJob;

/** Where what stands on a page comes from, as the plan has it. For one thread. */
final class PlannedOrigin implements PageOrigin {
    private final Map<OutputPath, Job> jobs;
    private final Manuscripts manuscripts;
    private final List<String> siteLines;
    private @Nullable OutputPath lastPage;
    private Optional<Outline> lastBody = Optional.empty();

    PlannedOrigin(Prepared prepared, Manuscripts manuscripts) {
        this.jobs = prepared.plan().jobs();
        this.manuscripts = manuscripts;
        this.siteLines =
                prepared.sources()
                        .site()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                        .orElse(List.of());
    }

    /** Read again, since few bodies are asked for, and all of them do not fit in memory. */
    @Override
    public Optional<Outline> body(OutputPath page) {
        if (!page.equals(lastPage)) {
            lastPage = page;
            lastBody =
                    jobs.get(page) instanceof PageJob job
                            ? job.body()
                                    .flatMap(source -> manuscripts.read(source.head()))
                                    .map(Manuscript::outline)
                            : Optional.empty();
        }
        return lastBody;
    }

    @Override
    public Position template(OutputPath page) {
        return jobs.get(page) instanceof PageJob job
                ? Position.of("templates/" + job.template())
                : made(page);
    }

    @Override
    public Position made(OutputPath page) {
        Job job = jobs.get(page);
        if (job instanceof PageJob shown && shown.body().isPresent()) {
            return Position.of("content/" + shown.body().get().head().path());
        }
        return job == null ? Position.of("output") : job.origin();
    }

    @Override
    public Optional<Position> configured(String address) {
        for (int i = 0; i < siteLines.size(); i++) {
            int column = siteLines.get(i).indexOf(address);
            if (column >= 0 && isWhole(siteLines.get(i), column, address.length())) {
                return Optional.of(new Position("content/site.yaml", i + 1, column + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String line, int start, int length) {
        int end = start + length;
        boolean before = start == 0 || " \"'".indexOf(line.charAt(start - 1)) >= 0;
        return before && (end == line.length() || " \"',}".indexOf(line.charAt(end)) >= 0);
    }

    @Override
    public String name(OutputPath file) {
        Job job = jobs.get(file);
        if (job instanceof PictureJob picture) {
            return "content/" + picture.picture().head().path();
        }
        return job instanceof CopyJob copy ? copy.asset() : file.address();
    }
}
