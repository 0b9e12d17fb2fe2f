package vn.bantin.scaffold;

/**
 * What is said of a new portal; {@code ""} for what is not.
 *
 * @param title its name
 * @param baseUrl address of its home page
 * @param plugin with which it is to be built
 */
public record PortalWishes(String title, String baseUrl, Plugin plugin) {
    /** A Maven plugin by its coordinates. */
    public record Plugin(String groupId, String artifactId, String version) {}
}
