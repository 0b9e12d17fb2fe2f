package vn.bantin.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bantin.path.OutputPath;
import vn.bantin.path.SourcePath;

/** Which files of a site a document's body goes into. The same for every revision of one plan. */
public final class BodyUsers {
    private final Map<SourcePath, List<OutputPath>> files = new HashMap<>();

    private BodyUsers() {}

    public static BodyUsers of(RenderPlan plan) {
        BodyUsers users = new BodyUsers();
        for (Job job : plan.jobs().values()) {
            for (BodySource body : job.bodies()) {
                users.files
                        .computeIfAbsent(body.head().path(), path -> new ArrayList<>(2))
                        .add(job.path());
            }
        }
        return users;
    }

    List<OutputPath> of(SourcePath document) {
        return files.getOrDefault(document, List.of());
    }
}
