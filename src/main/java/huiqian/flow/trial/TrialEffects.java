package huiqian.flow.trial;

import huiqian.engine.EngineRows;
import huiqian.engine.WordFence;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Savepoint;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

/**
 * Keeps trial flows from having effects outside their own cases. Their questions are answered as in earnest, their imperatives do nothing,
 * apart from those of the vocabularies that say otherwise ({@link Vocabulary#actsInTrials}). One that can end in an error the model catches
 * is carried out and taken back, so that the error comes as it would in earnest.
 */
@Component
public class TrialEffects implements WordFence {

    private final EntityManager entities;

    TrialEffects(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Object fence(Object bean, Class<?> words) {
        if (words.getAnnotation(Vocabulary.class).actsInTrials()) return bean;
        return Proxy.newProxyInstance(
                words.getClassLoader(), new Class<?>[] {words}, (proxy, word, arguments) -> say(bean, word, arguments));
    }

    private Object say(Object bean, Method word, Object[] arguments) throws Throwable {
        boolean imperative = word.getReturnType() == void.class;
        if (!imperative || !isOnTrial()) return call(bean, word, arguments);
        if (canFail(word)) rehearse(bean, word, arguments);
        return null;
    }

    private static boolean isOnTrial() {
        return EngineRows.speaking().map(DelegateExecution::getTenantId).isPresent();
    }

    private static boolean canFail(Method word) {
        Phrase phrase = word.getAnnotation(Phrase.class);
        return phrase != null && phrase.errors().length > 0;
    }

    private void rehearse(Object bean, Method word, Object[] arguments) throws Throwable {
        Session session = entities.unwrap(Session.class);
        session.flush();
        Savepoint before = session.doReturningWork(Connection::setSavepoint);
        try {
            call(bean, word, arguments);
            session.flush();
        } finally {
            session.doWork(connection -> connection.rollback(before));
            // What is held in memory would otherwise be written after all.
            session.clear();
        }
    }

    private static Object call(Object bean, Method word, Object[] arguments) throws Throwable {
        try {
            return word.invoke(bean, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
