package org.edustat.assessment.county;

/** A county in the year of a workbook. */
record CountyYear(String region, int year) implements Comparable<CountyYear> {

    @Override
    public int compareTo(CountyYear other) {
        int regions = region.compareTo(other.region);
        return regions == 0 ? Integer.compare(year, other.year) : regions;
    }
}
