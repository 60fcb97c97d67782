package org.edustat.operations.console.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

import org.edustat.ledger.Ledger;
import org.edustat.ledger.Passwords;
import org.edustat.operations.console.ConsoleSettings;

/** Which page asks for which role, and what every answer tells the browser not to do. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class AccessConfiguration {

    /** Scripts and pictures of our own alone; no page in a frame of another. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    House house(Ledger ledger, ConsoleSettings settings) {
        return new House(ledger.accounts(), settings);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Ledger ledger,
            House house,
            ConsoleSettings settings,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize mostBytes) {
        PasswordEncoder encoder = Passwords.encoder();
        Refusal refusal = new Refusal(ledger.journal(), settings, house);
        http.authenticationProvider(new SignIn(ledger.accounts(), ledger.journal(), encoder, settings.clock()));
        http.authorizeHttpRequests(AccessConfiguration::roles);
        http.formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/").failureHandler(new SignInFailure()));
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusal));
        http.logout(logout -> logout.logoutSuccessUrl("/login?out"));
        // what a browser sends along by itself must be of our own page; who names his password means what he asks
        http.csrf(csrf -> csrf.ignoringRequestMatchers(
                request -> request.getHeader("Authorization") != null, request -> isCommand(request.getRequestURI())));
        http.exceptionHandling(
                refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal));
        http.headers(AccessConfiguration::headers);
        http.addFilterBefore(new StoreGuard(), CsrfFilter.class);
        http.addFilterBefore(new UploadLimit(mostBytes), CsrfFilter.class);
        http.addFilterBefore(new Door(house, ledger.accounts()), AuthorizationFilter.class);
        return http.build();
    }

    private static boolean isHere(HttpServletRequest request) {
        return request.getRemoteAddr().equals(request.getLocalAddr());
    }

    private static boolean isCommand(String path) {
        return path.equals("/command");
    }

    private static void roles(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry pages) {
        pages.requestMatchers("/login", "/health/**", "/health", "/assets/**", "/webjars/**", "/command", "/error")
                .permitAll()
                // whoever collects them on this machine has no account
                .requestMatchers(request -> request.getRequestURI().equals("/metrics") && isHere(request))
                .permitAll()
                .requestMatchers("/accounts/**", "/api/accounts/**")
                .hasRole("ADMINISTRATOR")
                .requestMatchers("/log", "/api/log")
                .hasRole("OPERATOR")
                .requestMatchers(HttpMethod.POST, "/submissions/*/layout")
                .hasRole("OPERATOR")
                .requestMatchers(
                        HttpMethod.POST, "/submissions/**", "/api/submissions/**", "/findings/**", "/api/findings/**")
                .hasRole("MANAGER")
                .requestMatchers(HttpMethod.GET, "/**")
                .hasRole("READER")
                .anyRequest()
                .hasRole("OPERATOR");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(Customizer.withDefaults());
    }
}
