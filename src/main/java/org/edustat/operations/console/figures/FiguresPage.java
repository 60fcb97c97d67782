package org.edustat.operations.console.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.edustat.concept.Figure;
import org.edustat.concept.Key;
import org.edustat.operations.console.access.Who;
import org.edustat.operations.console.page.NotFoundException;
import org.edustat.operations.console.page.Sight;
import org.edustat.operations.console.page.Words;

/** The figures by indicator, place and year, and the trail of each. */
@Controller
class FiguresPage {

    private final FigureBook book;
    private final Trails trails;
    private final Sight sight;

    FiguresPage(FigureBook book, Trails trails, Sight sight) {
        this.book = book;
        this.trails = trails;
        this.sight = sight;
    }

    /** Something to choose, with how many figures there are behind it. */
    record Choice(String value, String name, int count) {}

    @GetMapping("/figures")
    String figures(
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam(defaultValue = "") String region,
            Model model,
            @ModelAttribute("w") Words words,
            @ModelAttribute("who") Who who) {
        List<Choice> indicators = indicators(words);
        String chosen = indicator.isEmpty() ? most(indicators) : indicator;
        List<Figure> seen = book.of(chosen).stream()
                .filter(figure -> sight.covers(who, figure.key().region()))
                .toList();
        model.addAttribute("indicators", indicators);
        model.addAttribute("indicator", chosen);
        model.addAttribute("indicatorName", words.indicator(chosen));
        model.addAttribute("regions", regions(seen, words));
        model.addAttribute("region", region);
        model.addAttribute(
                "table",
                FigureTable.of(
                        seen.stream()
                                .filter(figure -> region.isEmpty()
                                        || figure.key().region().equals(region))
                                .toList(),
                        words));
        return "figures";
    }

    @GetMapping("/figures/trail")
    String trail(
            @RequestParam String key, Model model, @ModelAttribute("w") Words words, @ModelAttribute("who") Who who) {
        Key asked = parse(key);
        if (!sight.covers(who, asked.region())) {
            throw new NotFoundException(key);
        }
        model.addAttribute("key", asked.notation());
        model.addAttribute("trails", trails.of(asked, words));
        model.addAttribute("totals", trails.totals(asked, words));
        model.addAttribute("history", trails.history(asked, words));
        model.addAttribute("subject", words.subject(asked));
        return "trail";
    }

    private static Key parse(String key) {
        try {
            return Key.parse(key);
        } catch (IllegalArgumentException wrong) {
            throw new NotFoundException(key);
        }
    }

    private List<Choice> indicators(Words words) {
        return book.indicators().entrySet().stream()
                .map(one -> new Choice(one.getKey(), words.indicator(one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::value))
                .toList();
    }

    private static String most(List<Choice> indicators) {
        return indicators.stream()
                .max(Comparator.comparingInt(Choice::count))
                .map(Choice::value)
                .orElse("");
    }

    private static List<Choice> regions(List<Figure> figures, Words words) {
        Map<String, Integer> counts = new TreeMap<>();
        figures.forEach(figure -> counts.merge(figure.key().region(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> new Choice(
                        one.getKey(),
                        words.region(one.getKey(), Integer.MAX_VALUE) + " " + one.getKey(),
                        one.getValue()))
                .toList();
    }
}
