package vn.bantin.site.related;

/**
 * How near another article is to one, part by part: what «why» prints.
 *
 * @param words points for rare words in common
 * @param tags points for tags in common
 * @param topic points for the same topic, else 0
 * @param place points for the same place, else 0
 * @param recencyPercent what is left of the points for the time between the two, 1 to 100
 */
public record Relevance(int words, int tags, int topic, int place, int recencyPercent) {
    /** What lists are ordered by; 0 when they have nothing in common. */
    public int total() {
        return (words + tags + topic + place) * recencyPercent;
    }
}
