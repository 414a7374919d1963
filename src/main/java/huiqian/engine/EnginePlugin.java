package huiqian.engine;

import huiqian.engine.version.DeploymentLock;
import huiqian.shared.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Builds the house rules into the engine: the vocabulary, intake and guard, and the doors that stay shut. */
@Component
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final FlowListeners listeners;
    private final GuardedForms forms;
    private final GuardedTasks tasks;
    private final Doors doors;
    private final Grants grants;
    private final DeploymentNews news;
    private final GateKeeper gate;
    private final TrialEffects effects;
    private final DeploymentLock lock;
    private final SlowHash passwords;

    EnginePlugin(
            ApplicationContext context,
            FlowListeners listeners,
            GuardedForms forms,
            GuardedTasks tasks,
            Doors doors,
            Grants grants,
            DeploymentNews news,
            GateKeeper gate,
            TrialEffects effects,
            DeploymentLock lock,
            SlowHash passwords) {
        this.context = context;
        this.listeners = listeners;
        this.forms = forms;
        this.tasks = tasks;
        this.doors = doors;
        this.grants = grants;
        this.news = news;
        this.gate = gate;
        this.effects = effects;
        this.lock = lock;
        this.passwords = passwords;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new SpringExpressionManager(context, vocabulary()));
        engine.setFormService(forms);
        engine.setTaskService(tasks);
        engine.setCustomPreBPMNParseListeners(appended(engine.getCustomPreBPMNParseListeners(), listeners));
        engine.setCustomPreCommandInterceptorsTxRequired(
                appended(engine.getCustomPreCommandInterceptorsTxRequired(), doors));
        engine.setPasswordEncryptor(passwords);
        engine.setBpmnParseFactory(gate);
        // The lock in the database stands for the engine's own monitor: whoever holds the one would wait for the other
        // for good.
        engine.setDeploymentSynchronized(false);
        engine.setCustomPreDeployers(appended(appended(engine.getCustomPreDeployers(), lock), gate));
        engine.setCustomPostDeployers(
                appended(appended(engine.getCustomPostDeployers(), grants.forStarters()), news.ofDeployments()));
        engine.setCustomSessionFactories(appended(engine.getCustomSessionFactories(), new TrialFence.Factory()));
        engine.setCommandCheckers(new ArrayList<>(List.of(new FencedChecks())));
        engine.setDeploymentHandlerFactory(DuplicateRule::new);
        doors.guard(engine);
    }

    private static <T> List<T> appended(List<T> present, T one) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(one);
        return all;
    }

    /** The beans an expression may name; everything else in the application is out of its reach. */
    private Map<Object, Object> vocabulary() {
        Map<Object, Object> beans = new HashMap<>();
        context.getBeansWithAnnotation(Vocabulary.class).values().forEach(bean -> {
            Class<?> words = wordsOf(bean);
            beans.put(words.getAnnotation(Vocabulary.class).value(), effects.fence(bean, words));
        });
        return beans;
    }

    private static Class<?> wordsOf(Object bean) {
        return ClassUtils.getAllInterfacesForClassAsSet(bean.getClass()).stream()
                .filter(type -> type.isAnnotationPresent(Vocabulary.class))
                .findFirst()
                .orElseThrow();
    }
}
