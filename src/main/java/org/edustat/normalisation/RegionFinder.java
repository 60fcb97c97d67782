package org.edustat.normalisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edustat.catalogue.PlaceCodes;
import org.edustat.catalogue.RegionMention;
import org.edustat.catalogue.Regions;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Region;

/**
 * Finds the place that a paper is about. The folder or the file's name says it; else the title, the fields of the page,
 * the offices and the text vote, and a parent named in the text decides between namesakes.
 */
final class RegionFinder {

    private static final double TITLE_WEIGHT = 12;
    private static final double FURTHER_IN_TITLE_WEIGHT = 4;
    private static final double FIELD_WEIGHT = 8;
    private static final double OFFICE_WEIGHT = 3;
    private static final double MENTION_WEIGHT = 1;

    private static final Pattern FIELD = Pattern.compile(
            "(?:发\\s*布\\s*(?:机\\s*构|单\\s*位)|发文机关|信息来源|文章来源|来\\s*源|公开单位|责任单位|主\\s*办|承\\s*办|供\\s*稿)(?:单位)?\\s*:");
    private static final Pattern SHEET_FIELD = Pattern.compile("(?:单位|机构|部门|地区|名称)(?:\\([^)]*\\))?\\s*:");
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:教育体育局|教育局|教育和\\p{IsHan}{2,4}局|教育科技\\p{IsHan}{0,3}局|教科\\p{IsHan}?局|文教\\p{IsHan}?局|财政局|统计局|政府教育督导|教体局|教育工委|教育委员会|教委|人民政府|政府(?:办|网|教育)|教育厅|教育系统|[省区市县州旗盟]?委(?!托|派|员)|[省区市县州旗]政府|委员会|人大(?:常委会|教|代表)|人民代表大会|政协(?!委员|提案))");
    /** Who gives the paper out, in a line of its own. */
    private static final Pattern BYLINE = Pattern.compile("[^,。:;]{0,30}(?:局|厅|委员会|人民政府|办公室|政协|工委)");

    private static final Pattern CONGRESS = Pattern.compile("^第\\p{IsHan}{1,4}届");
    private static final Pattern OWN_RANK = Pattern.compile("[全我本该]([省市区县州旗盟镇乡])(?!级|直|全国|首批)");
    /** 区教体局2020年工作计划: whose office it is that gives the paper out. */
    private static final Pattern OFFICE_OF_RANK = Pattern.compile("^([省市区县旗])(?:教育|教体|教科|教委|文教)");

    private static final String MASK = "\\*{1,4}|×{1,4}|[XxＸ]{2,4}";
    private static final Pattern MASKED_NAME = Pattern.compile("(?:" + MASK + "|某{1,2}|○{2,4})(?=[省市区县州旗])");
    private static final int FEW_MASKS = 3;

    /** 兰州XX县: what is named is not the paper's own, whose name is blotted out. */
    private static final Pattern MASKED_BELOW = Pattern.compile(MASK + "|_{2,4}");

    private static final int OFTEN_OTHERS = 4;
    /** 山东这一地: a headline that keeps the name of the place for its text. */
    private static final Pattern SOMEWHERE = Pattern.compile("这?一?(?:个|座)?(?:地|市|县|区)(?=[发出将拟公启新推招计明最])|有地方");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile(
            "(?<sign>\\p{IsHan})[教政府财人社发改统计厅委办督]{1,8}\\p{IsHan}{0,6}[〔\\[(（](?:19|20)\\d{2}[〕\\])）]\\s?\\d{1,4}号");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:(?:19|20)\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2}日?\\s*)?(?:来源:|据)?(?<paper>\\p{IsHan}{2,6})(?:日报|晚报|新闻网|广播电视台|电视台|在线|网讯|网\\d)");
    private static final int HEAD_LINES = 12;
    /** Most of its 全省, 我省 and the like are of the rank of the place. */
    private static final double FOR_THE_MOST_PART = 1.5;

    private final Regions regions;

    RegionFinder(Regions regions) {
        this.regions = regions;
    }

    /**
     * The place that a paper of this year is about.
     *
     * @param lastYear the later one where the paper's time ends in another year: a place that was founded in between
     *     has its code already
     */
    Optional<Answer<Region>> find(Paper paper, int year, int lastYear) {
        Optional<List<Answer<Region>>> path = new PathRegion(regions, year, lastYear).find(paper);
        if (path.isPresent() && path.get().size() == 1) {
            return path.map(told -> told.get(0));
        }
        Map<String, Long> ranks = ranks(paper);
        RegionVotes votes = new RegionVotes(regions, year);
        path.ifPresent(namesakes ->
                namesakes.forEach(one -> votes.add(List.of(one.value()), TITLE_WEIGHT, one.label(), one.rule())));
        voteTitle(paper, year, votes);
        voteSheets(paper, year, votes);
        voteText(paper, year, votes);
        return votes.winner(region -> agreement(region, ranks), region -> foreign(region, ranks))
                .filter(answer -> !hidden(paper, votes.weightOf(answer.value())))
                .or(() -> new SheetRegion(regions, year).find(paper))
                .or(() -> ofSheetOffice(paper, year))
                .or(() -> byStem(paper, paper.title().text(), year))
                .or(() -> byDateline(paper, year))
                .or(() -> byDocumentNumber(paper, year))
                .or(() -> MASKED_NAME.matcher(paper.text()).find()
                        ? Optional.empty()
                        : new RegionOfRank(regions, year)
                                .find(paper, ranks)
                                .or(() -> new RegionOfOpening(regions, year).find(paper)))
                .or(() -> ranks.isEmpty() && !MASKED_NAME.matcher(paper.text()).find()
                        ? NationInPaper.find(paper, regions.find(Region.COUNTRY, year))
                        : Optional.empty());
    }

    /** 辽教发〔2017〕112号 above a paper that speaks of 全省: the sign is that of the office that gives it out. */
    private Optional<Answer<Region>> byDocumentNumber(Paper paper, int year) {
        for (Line line : paper.head(HEAD_LINES)) {
            Matcher number = DOCUMENT_NUMBER.matcher(line.text());
            if (number.find()) {
                Label label = paper.label(Place.DOCUMENT, line.start() + number.start(), line.start() + number.end());
                return regions.signed(number.group("sign"), year)
                        .filter(region -> agreement(region, ranks(paper)) > FOR_THE_MOST_PART)
                        .map(region -> new Answer<>(region, label, "region_of_document_number"));
            }
        }
        return Optional.empty();
    }

    /** 资料来源:西安市教育局 below a table that says no other place. */
    private Optional<Answer<Region>> ofSheetOffice(Paper paper, int year) {
        Map<Region, Label> told = new LinkedHashMap<>();
        for (String text : paper.sheets().labels()) {
            for (RegionMention mention : regions.mentions(text, year)) {
                if (mention.candidates().size() == 1
                        && OFFICE.matcher(text)
                                .region(mention.end(), text.length())
                                .lookingAt()) {
                    told.putIfAbsent(mention.candidates().get(0), new Label(text, Place.ROW, ""));
                }
            }
        }
        return told.size() != 1
                ? Optional.empty()
                : told.entrySet().stream()
                        .findFirst()
                        .map(one -> new Answer<>(one.getKey(), one.getValue(), "region_of_office"));
    }

    /** A headline has the stem alone, 安吉暑托班开到家门口; the text says 全县 of it. */
    private Optional<Answer<Region>> byStem(Paper paper, String words, int year) {
        Map<String, Long> ranks = ranks(paper);
        List<Region> told = Stream.concat(
                        regions.stems(words, year).stream(),
                        regions.mentions(words, year).stream().flatMap(mention -> mention.candidates().stream()))
                .distinct()
                .filter(region -> agreement(region, ranks) > 1)
                .toList();
        return told.size() == 1
                ? Optional.of(new Answer<>(told.get(0), paper.title(), "region_by_stem"))
                : Optional.empty();
    }

    /** 甘肃日报兰州讯: a newspaper's name tells which 全省 is meant. */
    private Optional<Answer<Region>> byDateline(Paper paper, int year) {
        return paper.head(HEAD_LINES).stream()
                .map(line -> DATELINE.matcher(line.text()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(line -> byStem(paper, line.group("paper"), year));
    }

    private void voteTitle(Paper paper, int year, RegionVotes votes) {
        Label title = paper.title();
        double weight = TITLE_WEIGHT;
        for (RegionMention mention : regions.mentions(title.text(), year)) {
            if (SOMEWHERE.matcher(title.text().substring(mention.end())).lookingAt()) {
                continue;
            }
            Label label = new Label(title.text().substring(mention.start(), mention.end()), title.place(), title.at());
            votes.add(mention.candidates(), weight, label, "region_in_title");
            weight = FURTHER_IN_TITLE_WEIGHT;
        }
    }

    /** Names of sheets, title rows and fields say whose a table is; a header that is a place's name heads figures. */
    private void voteSheets(Paper paper, int year, RegionVotes votes) {
        paper.sheets()
                .names()
                .forEach(name -> regions.mentions(name.text(), year)
                        .forEach(mention -> votes.add(mention.candidates(), FIELD_WEIGHT, name, "region_of_sheet")));
        for (Label head : paper.sheets().top()) {
            boolean says = head.place() == Place.TITLE
                    || SHEET_FIELD.matcher(head.text()).find();
            if (says && !head.text().equals(paper.title().text())) {
                regions.mentions(head.text(), year)
                        .forEach(mention -> votes.add(mention.candidates(), FIELD_WEIGHT, head, "region_in_sheet"));
            }
        }
    }

    /** A namesake that is told with its city after the name stood alone is another place: 北京市朝阳区 in a paper of 朝阳区. */
    private void voteText(Paper paper, int year, RegionVotes votes) {
        Set<String> alone = new TreeSet<>();
        for (Line line : paper.lines()) {
            Matcher field = FIELD.matcher(line.text());
            int fieldEnd = field.find() ? field.end() : Integer.MAX_VALUE;
            for (RegionMention mention : regions.mentions(line.text(), year)) {
                String name = mention.candidates().get(0).name();
                boolean namesakes = mention.candidates().size() > 1;
                if (namesakes) {
                    alone.add(name);
                }
                boolean foreign = mention.candidates().get(0).level() == Region.Level.COUNTRY
                        || !namesakes && alone.contains(name);
                boolean masked = MASKED_BELOW
                        .matcher(line.text())
                        .region(mention.end(), line.text().length())
                        .lookingAt();
                if (!foreign && !masked) {
                    Label label =
                            paper.label(Place.DOCUMENT, line.start() + mention.start(), line.start() + mention.end());
                    double weight = weight(line, mention, fieldEnd);
                    votes.add(mention.candidates(), weight, label, "region_in_text");
                }
            }
        }
    }

    private static double weight(Line line, RegionMention mention, int fieldEnd) {
        if (CONGRESS.matcher(line.text())
                .region(mention.end(), line.text().length())
                .lookingAt()) {
            return FIELD_WEIGHT;
        }
        boolean office = OFFICE.matcher(line.text())
                .region(mention.end(), line.text().length())
                .lookingAt();
        boolean alone =
                office && mention.start() == 0 && BYLINE.matcher(line.text()).matches();
        if (alone || office && mention.start() >= fieldEnd) {
            return FIELD_WEIGHT;
        }
        return office ? OFFICE_WEIGHT : MENTION_WEIGHT;
    }

    /** How often the paper says 全市, 我区, … */
    private static Map<String, Long> ranks(Paper paper) {
        return Stream.concat(
                        OWN_RANK.matcher(paper.text()).results(),
                        OFFICE_OF_RANK.matcher(paper.title().text()).results())
                .collect(Collectors.groupingBy(rank -> rank.group(1), TreeMap::new, Collectors.counting()));
    }

    /** A paper that says 我县 of itself and 全省 nowhere, or once among many, is about no province. */
    private static boolean foreign(Region region, Map<String, Long> ranks) {
        long own = ranks.getOrDefault(rank(region), 0L);
        return all(ranks) > 1 && (own == 0 || own == 1 && all(ranks) >= OFTEN_OTHERS);
    }

    /** How often a paper says any of them. */
    static long all(Map<String, Long> ranks) {
        return ranks.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The last sign of its name, as in 全县. */
    private static String rank(Region region) {
        return region.name().substring(region.name().length() - 1);
    }

    private static double agreement(Region region, Map<String, Long> ranks) {
        long all = all(ranks);
        return all == 0 ? 1 : 1 + (double) ranks.getOrDefault(rank(region), 0L) / all;
    }

    /** A paper whose names are blotted out is about none of the few that were left. */
    private static boolean hidden(Paper paper, double weight) {
        long masks = MASKED_NAME.matcher(paper.text()).results().count();
        return masks >= FEW_MASKS && weight < TITLE_WEIGHT && masks > weight;
    }

    /** The place that the path names. */
    private record PathRegion(Regions regions, int year, int lastYear) {

        /**
         * The deepest folder that names a place, unless the file's name opens with one place inside of it: a city hands
         * on the papers of its counties. Else the file; several where it is a name that is used twice.
         */
        Optional<List<Answer<Region>>> find(Paper paper) {
            Optional<List<Answer<Region>>> folders = Optional.empty();
            for (String folder : paper.folders()) {
                List<Answer<Region>> told = read(folder, Place.FOLDER, "region_of_folder", folders.orElse(List.of()));
                folders = told.isEmpty() ? folders : Optional.of(told);
            }
            if (folders.isPresent() && folders.get().size() == 1) {
                Region folder = folders.get().get(0).value();
                Optional<List<Answer<Region>>> inside = inside(folder, paper.fileName());
                return inside.isPresent() ? inside : folders;
            }
            List<Answer<Region>> file =
                    read(paper.fileName(), Place.FILE, "region_of_file_name", folders.orElse(List.of()));
            return file.isEmpty() ? folders : Optional.of(file);
        }

        private Optional<List<Answer<Region>>> inside(Region folder, String fileName) {
            List<RegionMention> mentions = regions.mentions(fileName, year);
            if (mentions.size() != 1 || mentions.get(0).start() > 0) {
                return Optional.empty();
            }
            Label label = new Label(fileName, Place.FILE, "");
            List<Answer<Region>> below = mentions.get(0).candidates().stream()
                    .filter(region ->
                            !region.code().equals(folder.code()) && regions.within(region.code(), folder.code(), year))
                    .map(region -> new Answer<>(region, label, "region_of_file_name"))
                    .toList();
            return below.size() == 1 ? Optional.of(below) : Optional.empty();
        }

        private Optional<Region> coded(String code) {
            return regions.find(code, year)
                    .or(() -> regions.find(code, lastYear))
                    .or(() -> regions.settle(code, year));
        }

        private List<Answer<Region>> read(String name, Place place, String rule, List<Answer<Region>> above) {
            Label label = new Label(name, place, "");
            Optional<Region> coded =
                    PlaceCodes.in(name).flatMap(code -> coded(code).stream()).findFirst();
            if (coded.isPresent()) {
                return List.of(new Answer<>(coded.get(), label, rule));
            }
            List<Region> named = regions.mentions(name, year).stream()
                    .max(Comparator.comparing(
                            mention -> mention.candidates().get(0).level()))
                    .map(RegionMention::candidates)
                    .orElseGet(() -> regions.named(name, year));
            List<Region> inside = named.stream()
                    .filter(region -> above.stream()
                            .anyMatch(higher ->
                                    regions.within(region.code(), higher.value().code(), year)))
                    .toList();
            return (inside.isEmpty() ? named : inside)
                    .stream().map(region -> new Answer<>(region, label, rule)).toList();
        }
    }
}
