package org.edustat.operations.console.access;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.edustat.ledger.Ledger;
import org.edustat.operations.console.ConsoleSettings;

/** Who may enter. Accounts are given and taken at the command line, where no password goes over the wire. */
@Controller
class AccountsPage {

    private final Ledger ledger;
    private final ConsoleSettings settings;

    AccountsPage(Ledger ledger, ConsoleSettings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    @GetMapping("/accounts")
    String accounts(Model model) {
        model.addAttribute("accounts", ledger.accounts().list());
        model.addAttribute("now", settings.clock().instant());
        return "accounts";
    }
}
