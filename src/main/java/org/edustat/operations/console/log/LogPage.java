package org.edustat.operations.console.log;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

import org.edustat.ledger.Deed;
import org.edustat.ledger.Ledger;
import org.edustat.operations.console.page.Words;

/** Who did what, and when. */
@Controller
class LogPage {

    private static final int LINES = 100;

    private final Ledger ledger;

    LogPage(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A line of the journal in words. */
    record DeedLine(String at, String person, String way, String what, String subject, String detail) {

        static DeedLine of(Deed deed, Words words) {
            return new DeedLine(
                    words.moment(deed.at()),
                    deed.person(),
                    words.text("way." + deed.way()),
                    words.deed(deed.what()),
                    deed.subject(),
                    deed.detail());
        }
    }

    @GetMapping("/log")
    String log(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            Model model,
            @ModelAttribute("w") Words words) {
        int begin = Math.max(0, from);
        List<Deed> deeds = ledger.journal().newest(q.strip(), begin, LINES + 1);
        model.addAttribute("q", q);
        model.addAttribute(
                "deeds",
                deeds.stream()
                        .limit(LINES)
                        .map(deed -> DeedLine.of(deed, words))
                        .toList());
        model.addAttribute("previous", begin == 0 ? null : Math.max(0, begin - LINES));
        model.addAttribute("next", deeds.size() > LINES ? begin + LINES : null);
        return "log";
    }
}
