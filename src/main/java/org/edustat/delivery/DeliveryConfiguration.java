package org.edustat.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the room's facade. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    @Bean
    Delivery delivery() {
        return new Delivery();
    }
}
