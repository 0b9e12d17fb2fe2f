package vn.bantin.site.related;

/**
 * Why one article is, or is not, offered under another. All parts are 0 where the index was not
 * asked or its answer was cut at the cap.
 *
 * @param terms points for shared rare words
 * @param tags points for shared tags
 * @param topic points for the shared topic
 * @param place points for the shared place
 * @param recency what is left of the points at the distance in time of the two, in sixteenths
 * @param total what ranks: the sum of the points after recency, in coarse steps; 0 if the points
 *     are too few to be more than chance
 */
public record Score(int terms, int tags, int topic, int place, int recency, int total) {
    static Score of(int[] points, int recency) {
        int sum = 0;
        for (int part : points) {
            sum += part;
        }
        return new Score(
                points[Part.TERMS.ordinal()],
                points[Part.TAGS.ordinal()],
                points[Part.TOPIC.ordinal()],
                points[Part.PLACE.ordinal()],
                recency,
                Weights.total(sum, recency));
    }
}
