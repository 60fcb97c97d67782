package org.edustat.operations.console.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in; signing in itself is Spring's. */
@Controller
class SignInPage {

    @GetMapping("/login")
    String page() {
        return "login";
    }
}
