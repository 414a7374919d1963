package huiqian.engine;

import huiqian.engine.doors.CommandGuard;
import huiqian.engine.filing.GuardedForms;
import huiqian.engine.filing.GuardedTasks;
import huiqian.engine.identity.Grants;
import huiqian.engine.identity.SlowHash;
import huiqian.shared.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Builds the house rules into the engine: the vocabulary, intake and guard, and the doors that stay shut. */
@Component
public class EnginePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final FlowParseListener listeners;
    private final GuardedForms forms;
    private final GuardedTasks tasks;
    private final CommandGuard doors;
    private final Grants grants;
    private final WordFence fence;
    private final SlowHash passwords;
    private final Platform platform;

    EnginePlugin(
            ApplicationContext context,
            FlowParseListener listeners,
            GuardedForms forms,
            GuardedTasks tasks,
            CommandGuard doors,
            Grants grants,
            WordFence fence,
            SlowHash passwords,
            Platform platform) {
        this.context = context;
        this.listeners = listeners;
        this.forms = forms;
        this.tasks = tasks;
        this.doors = doors;
        this.grants = grants;
        this.fence = fence;
        this.passwords = passwords;
        this.platform = platform;
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
        engine.setCustomPostDeployers(appended(engine.getCustomPostDeployers(), starters()));
        doors.guard(engine);
        platform.runs(engine);
    }

    private Deployer starters() {
        return deployment -> {
            if (!deployment.isNew() || deployment.getDeployedArtifacts() == null) return;
            var flows = deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
            if (flows != null) flows.forEach(grants::settle);
        };
    }

    /** The engine keeps a list it has not been given as null. */
    public static <T> List<T> appended(List<T> present, T one) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(one);
        return all;
    }

    /** The beans an expression may name; everything else in the application is out of its reach. */
    private Map<Object, Object> vocabulary() {
        Map<Object, Object> beans = new HashMap<>();
        context.getBeansWithAnnotation(Vocabulary.class).values().forEach(bean -> {
            Class<?> words = wordsOf(bean);
            beans.put(words.getAnnotation(Vocabulary.class).value(), fence.fence(bean, words));
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
