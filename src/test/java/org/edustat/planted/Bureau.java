package org.edustat.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.edustat.catalogue.Regions;
import org.edustat.concept.Region;

/** Invented cities with their real names, over several years. */
final class Bureau {

    static final int FIRST = 2018;
    static final int LAST = 2022;
    static final int PERCENT = 100;

    private static final int FEWEST = 5;
    private static final int MOST = 9;

    private Bureau() {}

    /** A city with what its counties counted; the city's own figures are their sums. */
    record City(Region region, List<County> counties) {}

    static List<City> cities(Regions regions, int number, Random random) {
        List<City> cities = new ArrayList<>();
        List<Region> all = new ArrayList<>(regions.list(LAST));
        while (cities.size() < number) {
            Region region = all.get(random.nextInt(all.size()));
            List<Region> counties = all.stream()
                    .filter(county -> region.code().equals(county.parent()) && hasOneName(county, regions))
                    .toList();
            long whole = all.stream()
                    .filter(county -> region.code().equals(county.parent()))
                    .count();
            boolean fits = region.level() == Region.Level.PREFECTURE
                    && counties.size() == whole
                    && counties.size() >= FEWEST
                    && counties.size() <= MOST
                    && hasOneName(region, regions)
                    && counties.stream().allMatch(county -> county.from() <= FIRST - 1)
                    && cities.stream().noneMatch(city -> city.region().equals(region));
            if (fits) {
                cities.add(new City(
                        region,
                        counties.stream()
                                .map(county -> new County(county.name(), random))
                                .toList()));
            }
        }
        return cities;
    }

    private static boolean hasOneName(Region region, Regions regions) {
        return regions.named(region.name(), LAST).size() == 1
                && regions.named(region.name(), FIRST).size() == 1;
    }

    /** The school levels that are counted, with how long they last and how they are named. */
    enum Level {
        PRESCHOOL("幼儿园", 3, 30, 14),
        PRIMARY("小学", 6, 42, 17),
        LOWER("初中", 3, 46, 13),
        UPPER("普通高中", 3, 50, 13.5);

        final String name;
        final int years;
        final double classSize;
        final double ratio;

        Level(String name, int years, double classSize, double ratio) {
            this.name = name;
            this.years = years;
            this.classSize = classSize;
            this.ratio = ratio;
        }
    }

    /** What one county counted of one level at the end of one year. */
    record Count(long schools, long classes, long students, long entrants, long graduates, long staff, long teachers) {

        Count plus(Count other) {
            return new Count(
                    schools + other.schools,
                    classes + other.classes,
                    students + other.students,
                    entrants + other.entrants,
                    graduates + other.graduates,
                    staff + other.staff,
                    teachers + other.teachers);
        }
    }

    /** What one county counted beside: places and people. */
    record Other(long places, long added, long hired, long migrants, long disabled, long inclusive) {

        Other plus(Other other) {
            return new Other(
                    places + other.places,
                    added + other.added,
                    hired + other.hired,
                    migrants + other.migrants,
                    disabled + other.disabled,
                    inclusive + other.inclusive);
        }
    }

    /** How many of those who should go to school do, in percent. */
    record Rates(double retention, double net, double gross, double qualified) {

        static Rates any(Random random) {
            return new Rates(
                    County.between(random, 95, 97),
                    County.between(random, 99, 99.9),
                    County.between(random, 100.2, 103),
                    County.between(random, 99.1, 99.9));
        }
    }

    /** One county over the years, one year following from the other. */
    static final class County {

        final String name;
        private final TreeMap<Integer, TreeMap<Level, Count>> counts = new TreeMap<>();
        private final TreeMap<Integer, Other> others = new TreeMap<>();
        private final TreeMap<Integer, Rates> rates = new TreeMap<>();

        County(String name, Random random) {
            this.name = name;
            double size = 4000 + random.nextDouble() * 16000;
            for (Level level : Level.values()) {
                long students = Math.round(size * level.years / 6 * between(random, 0.8, 1.2));
                double schools = Math.max(3, students / between(random, 500, 900));
                for (int year = FIRST; year <= LAST; year++) {
                    long entrants = Math.round((double) students / level.years * between(random, 0.99, 1.05));
                    long graduates = Math.round((double) students / level.years * between(random, 0.96, 1.02));
                    students += entrants - graduates + random.nextInt(9) - 4;
                    long teachers = Math.round(students / (level.ratio * between(random, 0.985, 1.015)));
                    Count count = new Count(
                            Math.round(schools) + (year - FIRST) / 3,
                            Math.round(students / (level.classSize * between(random, 0.985, 1.015))),
                            students,
                            entrants,
                            graduates,
                            Math.round(teachers * between(random, 1.10, 1.14)),
                            teachers);
                    counts.computeIfAbsent(year, any -> new TreeMap<>()).put(level, count);
                }
            }
            double share = between(random, 0.78, 0.9);
            long places = Math.round(size * 1.8);
            for (int year = FIRST; year <= LAST; year++) {
                long added = 300 + random.nextInt(400);
                places += added - random.nextInt(150);
                share += between(random, -0.004, 0.012);
                others.put(
                        year,
                        new Other(
                                places,
                                added,
                                180 + random.nextInt(60),
                                Math.round(size * between(random, 0.10, 0.11)),
                                60 + random.nextInt(12),
                                Math.round(count(year, Level.PRESCHOOL).students() * share)));
                rates.put(year, Rates.any(random));
            }
        }

        private static double between(Random random, double from, double to) {
            return from + random.nextDouble() * (to - from);
        }

        Count count(int year, Level level) {
            return counts.get(year).get(level);
        }

        Other other(int year) {
            return others.get(year);
        }

        Rates rates(int year) {
            return rates.get(year);
        }
    }
}
