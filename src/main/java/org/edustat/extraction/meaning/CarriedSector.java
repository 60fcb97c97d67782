package org.edustat.extraction.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.edustat.catalogue.Lexicon;
import org.edustat.catalogue.Term;
import org.edustat.catalogue.Words;
import org.edustat.concept.Label;
import org.edustat.concept.Place;
import org.edustat.concept.Sector;
import org.edustat.concept.Slot;
import org.edustat.concept.Unit;
import org.edustat.extraction.signs.Sought;

/**
 * Whether the sector that words around a number name is that of the number.
 *
 * @param lexicon tells the words for stages and sectors
 */
record CarriedSector(Lexicon lexicon) {

    /** A rate or a number of schools is about all of them unless its own words say which. */
    private static final Set<Unit> OF_ALL = EnumSet.of(Unit.PERCENT, Unit.RATIO, Unit.INSTITUTION);

    private static final Set<Place> OF_PAPER = EnumSet.of(Place.HEADING, Place.TITLE);

    /** 增加公办学位 in a title: what is told below it is no figure of public schools. */
    private static final Sought SEATS = Sought.of("学位");

    /** 增加公办幼儿园供给 over a part of a paper is what it is about, and not whose all its figures are: 二、民办教育. */
    private static final Pattern FIELD = Pattern.compile("(?:(?:义务|学前|高中|职业)?教育|学校|幼儿园|中小学|普通高中|高中|小学|初中|园|办学|机构|、)*"
            + "(?:规范|健康|有序|持续|稳步|快速|特色|的)*(?:发展|情况|管理|工作|概况|建设|治理)*\\P{IsHan}*");

    /** 随迁子女412人全部在公办学校就读,留守儿童2860人: where some pupils go to. */
    private static final Sought ATTENDED = Sought.of("就读|上学|入读|读书");

    /** 建成学校31所、公办幼儿园22所: schools that are counted, of an owner or of none. */
    private static final Sought COUNTED = Sought.of("[0-9]+[余多]?所");

    /** Between two fields. */
    private static final Sought JOINT = Sought.of("(?:教育)?[和与及、]\\p{IsHan}{0,2}");

    boolean tells(Draft draft, Label label, String named) {
        if (isNear(label)) {
            return !countsAll(draft)
                    && !isOwnerAlone(label.text())
                    && !ATTENDED.in(label.text())
                    && !isDivided(draft)
                    && !isPassed(draft, label)
                    && !countsOthers(label.text())
                    && !isOfOtherStage(draft, label.text());
        }
        return !named.equals(Sector.INCLUSIVE.code()) && !(OF_PAPER.contains(label.place()) && isTheme(label));
    }

    /** 改扩建公办园62所,幼儿园总数增至246所,在园幼儿4.17万人: nearer by, schools of no owner are counted. */
    private boolean isPassed(Draft draft, Label label) {
        return draft.beyond().stream()
                .takeWhile(nearer -> nearer != label)
                .anyMatch(nearer -> COUNTED.in(nearer.text())
                        && lexicon.facets(Slot.SECTOR, nearer.text()).isEmpty());
    }

    /** 建成学校31所、公办幼儿园22所,净增学位1.35万个: schools of no owner stand before those of one. */
    private boolean countsOthers(String text) {
        Matcher counted = COUNTED.find(text);
        return counted != null
                && counted.end() <= lexicon.facets(Slot.SECTOR, text).get(0).start();
    }

    /** 新增公办幼儿园学位1.1万个、义务教育学位8630个: the owner is that of the one stage, and the number is of another. */
    private boolean isOfOtherStage(Draft draft, String text) {
        List<Words.Hit<Term>> own =
                lexicon.facets(Slot.STAGE, draft.labels().get(0).text());
        if (own.isEmpty()) {
            return false;
        }
        String stage = own.get(0).word().value();
        List<Words.Hit<Term>> owners = lexicon.facets(Slot.SECTOR, text);
        Words.Hit<Term> owner = owners.get(owners.size() - 1);
        return lexicon.facets(Slot.STAGE, text).stream()
                .anyMatch(named -> named.start() >= owner.start()
                        && named.start() <= owner.end()
                        && !named.word().value().isEmpty()
                        && !named.word().value().equals(stage));
    }

    private static boolean isNear(Label label) {
        return label.place() == Place.CLAUSE || label.place() == Place.SENTENCE;
    }

    private static boolean countsAll(Draft draft) {
        return draft.quantity().measure() != null
                && OF_ALL.contains(draft.quantity().measure().unit());
    }

    /** 幼儿园57所，其中公办9所、民办48所，在园幼儿8436人: an owner without a noun divides what was told before. */
    private boolean isOwnerAlone(String text) {
        List<Words.Hit<Term>> sectors = lexicon.facets(Slot.SECTOR, text);
        return sectors.get(sectors.size() - 1).end() == text.stripTrailing().length();
    }

    /** 公办学校31.5万人、民办学校11.4万人；在园幼儿13.9万人: those are of both. */
    private boolean isDivided(Draft draft) {
        return draft.beyond().stream()
                        .filter(CarriedSector::isNear)
                        .flatMap(label -> lexicon.facets(Slot.SECTOR, label.text()).stream())
                        .map(hit -> hit.word().value())
                        .filter(named -> !named.isEmpty())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private boolean isTheme(Label label) {
        String text = label.text();
        List<Words.Hit<Term>> sectors = lexicon.facets(Slot.SECTOR, text);
        int behind = sectors.get(sectors.size() - 1).end();
        return SEATS.at(text, behind) != null
                || label.place() == Place.HEADING
                        && !FIELD.matcher(text).region(behind, text.length()).matches()
                || namesFields(text);
    }

    /** 五、特殊教育和民办教育: a heading over two fields, of which the one is not of the other. */
    private boolean namesFields(String text) {
        return lexicon.facets(Slot.SECTOR, text).stream()
                .anyMatch(owner -> lexicon.facets(Slot.STAGE, text).stream()
                        .anyMatch(stage -> stage.end() <= owner.start()
                                ? JOINT.is(text.substring(stage.end(), owner.start()))
                                : stage.start() >= owner.end()
                                        && JOINT.is(text.substring(owner.end(), stage.start()))));
    }

    /** 民办学校86所 below a heading over 特殊教育和民办教育 are of no stage that the heading names. */
    boolean stageIsOfOther(Draft draft, Label label) {
        return label.place() == Place.HEADING
                && namesFields(label.text())
                && draft.all().stream()
                        .takeWhile(nearer -> nearer != label)
                        .anyMatch(nearer ->
                                !lexicon.facets(Slot.SECTOR, nearer.text()).isEmpty());
    }
}
