package io.github.catalogue27k.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page costs a fixed, small number of statements, however much stands on it. */
class StatementsTest extends RunningSite {
    @Autowired
    private EntityManagerFactory entities;

    @ParameterizedTest
    @CsvSource({
        "/standards/iso-iec-27002, 14",
        "/standards/iso-iec-27701, 14",
        "/standards/iso-iec-27504, 14",
        "/standards/iso-iec-27002/2013, 14",
        "/standards/iso-iec-27033, 6",
        "/standards, 7",
        "/topics/privacy, 7",
        "/coverage, 9",
        "/, 10"
    })
    void areBounded(String address, long most) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        get(address);
        statistics.clear();

        get(address);

        assertThat(statistics.getPrepareStatementCount()).isPositive().isLessThanOrEqualTo(most);
    }
}
